"""A sweep: each arm of a config trained with each seed, one process and one run folder each."""

import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.studies.jobs import End, Job, Slot, run_jobs
from resnet_jax.studies.plots import plot_results
from resnet_jax.studies.summaries import Group, Run, computation, read_run
from resnet_jax.studies.tables import write_results
from resnet_jax.studies.variants import Arm
from resnet_jax.terminal.console import percent, say


@dataclass(frozen=True)
class SweepRun:
    """One run of a sweep: an arm with a seed."""

    arm: Arm
    config: Config
    workdir: Path
    job: Job

    def finished(self) -> Run | None:
        """The run in the folder, if it is this one and has ended; whatever else is there: None."""
        try:
            run = read_run(self.workdir)
        except InputError:  # `train` tells why, or mends it
            return None
        is_this = computation(run.config) == computation(self.config)
        return run if is_this and run.summary is not None else None


def make_runs(
    config_path: str, arms: Sequence[Arm], seeds: Sequence[int], out: Path
) -> list[SweepRun]:
    """The runs of a sweep into the folder `out`, arm by arm.

    Raises:
      InputError: If a seed is out of range.
    """
    return [_make_run(config_path, arm, seed, out) for arm in arms for seed in seeds]


def _make_run(config_path: str, arm: Arm, seed: int, out: Path) -> SweepRun:
    overrides = (*arm.overrides, f"--config.seed={seed}")
    workdir = out / arm.name / f"seed{seed}"
    command = [
        *(sys.executable, "-m", "resnet_jax.train", "--config", config_path),
        *(*overrides, "--workdir", str(workdir)),
    ]
    job = Job(f"{arm.name}/seed{seed}", command, workdir.with_name(f"seed{seed}.log"))
    return SweepRun(arm, parse_config(config_path, overrides), workdir, job)


def group_by_arm(runs: Sequence[SweepRun]) -> list[Group]:
    """The finished runs of each arm, in the arms' order; an arm may have none."""
    finished: dict[str, list[Run]] = {run.arm.label: [] for run in runs}
    for sweep_run in runs:
        if run := sweep_run.finished():
            finished[sweep_run.arm.label].append(run)
    return [Group(label, found) for label, found in finished.items()]


def write_record(out: Path, runs: Sequence[SweepRun]) -> list[Group]:
    """Writes sweep.csv and sweep.png, of what has finished so far, and returns that.

    Raises:
      OSError: If they cannot be written.
    """
    groups = group_by_arm(runs)
    write_results(out / "sweep.csv", groups)
    plot_results(out / "sweep.png", groups)
    return groups


def run_sweep(
    runs: Sequence[SweepRun],
    out: Path,
    slots: Sequence[Slot],
    is_stopped: Callable[[], bool],
) -> list[str]:
    """Trains what has not finished yet, and says so line by line.

    A run that fails does not end the others.

    Args:
      runs: Of the sweep.
      out: The sweep's folder, which exists.
      slots: The places in which runs go side by side, as `processes.make_slots` makes them.
      is_stopped: Whether to end with a checkpoint of each run under way.

    Returns:
      The names of the runs that failed.

    Raises:
      OSError: If a process cannot be started, or a file of the sweep's own not be written.
    """
    waiting = {run.job.name: run for run in runs if run.finished() is None}
    num_started, failed = len(runs) - len(waiting), []
    say(f"{len(runs)} runs, {num_started} of them finished before; {len(slots)} at a time")

    def on_start(job: Job) -> None:
        nonlocal num_started
        num_started += 1
        job.log.parent.mkdir(parents=True, exist_ok=True)
        say(f"started {job.name} ({num_started} of {len(runs)}), log {job.log}")

    def on_end(job: Job, end: End) -> None:
        run = waiting[job.name].finished()
        if run is not None and run.summary is not None:
            accuracy = percent(run.summary["test_accuracy"])
            say(f"finished {job.name}: test accuracy {accuracy}, {end.seconds:.0f} s")
            write_record(out, runs)
        elif is_stopped() and end.exit_code == 128 + signal.SIGTERM:
            say(f"stopped {job.name}")
        else:
            failed.append(job.name)
            say(f"failed {job.name}: exit code {end.exit_code}: {end.last_line}")

    jobs = [run.job for run in waiting.values()]
    run_jobs(jobs, slots, is_stopped=is_stopped, on_start=on_start, on_end=on_end)
    return failed
