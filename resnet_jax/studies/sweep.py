"""A sweep: each variant of a config trained with each random seed, one process per run."""

import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.runs.summary import Run, read_run
from resnet_jax.studies.groups import BASELINE, Group, computation
from resnet_jax.studies.jobs import End, Job, Slot, run_jobs
from resnet_jax.studies.plots import plot_results
from resnet_jax.studies.tables import write_results
from resnet_jax.studies.variants import Variant
from resnet_jax.terminal.console import about, percent, say

_OLD_BASELINE = "plain"  # the baseline's folder in sweeps of earlier versions


@dataclass(frozen=True)
class SweepRun:
    """One run of a sweep: a variant with a seed."""

    variant: Variant
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
    config_path: str, variants: Sequence[Variant], seeds: Sequence[int], out: Path
) -> list[SweepRun]:
    """Return the runs of a sweep in the folder `out`, variant by variant.

    Raises:
      InputError: If a seed is out of range.
    """
    return [_make_run(config_path, variant, seed, out) for variant in variants for seed in seeds]


def _make_run(config_path: str, variant: Variant, seed: int, out: Path) -> SweepRun:
    overrides = (*variant.overrides, f"--config.seed={seed}")
    folder = variant.name
    if folder == BASELINE and (out / _OLD_BASELINE).is_dir():
        folder = _OLD_BASELINE
    workdir = out / folder / f"seed{seed}"
    command = [
        *(sys.executable, "-m", "resnet_jax.train", "--config", config_path),
        *(*overrides, "--workdir", str(workdir)),
    ]
    job = Job(f"{folder}/seed{seed}", command, workdir.with_name(f"seed{seed}.log"))
    return SweepRun(variant, parse_config(config_path, overrides), workdir, job)


def write_record(out: Path, runs: Sequence[SweepRun]) -> list[Group]:
    """Write sweep.csv and sweep.png.

    Returns:
      The finished runs of each variant, in the order of the variants; a variant may have none.

    Raises:
      OSError: If a file cannot be written.
    """
    finished: dict[str, list[Run]] = {run.variant.label: [] for run in runs}
    for sweep_run in runs:
        if run := sweep_run.finished():
            finished[sweep_run.variant.label].append(run)
    groups = [Group(label, found) for label, found in finished.items()]
    write_results(out / "sweep.csv", groups)
    plot_results(out / "sweep.png", groups)
    return groups


def run_sweep(
    runs: Sequence[SweepRun],
    out: Path,
    slots: Sequence[Slot],
    is_stopped: Callable[[], bool],
) -> list[str]:
    """Train the unfinished runs of a sweep and print their progress.

    A failed run does not stop the others.

    Args:
      runs: The sweep's runs.
      out: The sweep's folder, which exists.
      slots: Resources of the parallel runs, from `jobs.make_slots`.
      is_stopped: Whether to stop; each active run then saves a checkpoint.

    Returns:
      The names of the failed runs.

    Raises:
      OSError: If a process cannot be started, or a file of the sweep cannot be written.
    """
    waiting = {run.job.name: run for run in runs if run.finished() is None}
    num_started, failed = len(runs) - len(waiting), []
    say(f"{len(runs)} runs, {num_started} already finished; {len(slots)} in parallel")

    def on_start(job: Job) -> None:
        nonlocal num_started
        num_started += 1
        job.log.parent.mkdir(parents=True, exist_ok=True)
        say(f"started {job.name} ({num_started} of {len(runs)}), log {job.log}")

    def on_end(job: Job, end: End) -> None:
        run = waiting[job.name].finished()
        if run is not None and run.summary is not None:
            accuracy = percent(run.summary["test_accuracy"])
            say(f"finished {job.name}: test accuracy {accuracy}, {about(end.seconds)}")
            write_record(out, runs)
        elif is_stopped() and end.exit_code == 128 + signal.SIGTERM:
            say(f"stopped {job.name}")
        else:
            failed.append(job.name)
            say(f"failed {job.name}: exit code {end.exit_code}: {end.last_line}")

    jobs = [run.job for run in waiting.values()]
    run_jobs(jobs, slots, is_stopped=is_stopped, on_start=on_start, on_end=on_end)
    return failed
