"""Commands run in parallel, each in a process with its own log, GPU or CPU cores."""

import collections
import contextlib
import itertools
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from resnet_jax.errors import InputError

POLL_SECONDS = 0.1


class Job(NamedTuple):
    """A command, its name, and the log to which its output is appended."""

    name: str
    command: Sequence[str]
    log: Path


class Slot(NamedTuple):
    """Resources for one job at a time.

    Attributes:
      environment: Environment variables added for the job.
      cores: CPU cores of the job, by the operating system's numbers; None allows all.
    """

    environment: Mapping[str, str] = {}
    cores: frozenset[int] | None = None


class End(NamedTuple):
    """The end of a job.

    Attributes:
      exit_code: The exit code; 128 + the signal's number if a signal killed the job.
      seconds: The job's duration.
      last_line: The last line with an error, or else the last line of the job's output.
    """

    exit_code: int
    seconds: float
    last_line: str


class _Child(NamedTuple):
    job: Job
    process: subprocess.Popen[bytes]
    started: float
    log_start: int  # bytes in the log before the job


def list_gpus(environment: Mapping[str, str], devices: Iterable[Path]) -> list[str]:
    """Return the usable NVIDIA GPUs, as CUDA_VISIBLE_DEVICES names them.

    Args:
      environment: The process's environment; its CUDA_VISIBLE_DEVICES takes precedence.
      devices: The contents of /dev.
    """
    visible = environment.get("CUDA_VISIBLE_DEVICES")
    if visible is None:
        # Renumbered: a container that has only nvidia3 sees it as CUDA's device 0.
        cards = [device for device in devices if re.fullmatch(r"nvidia\d+", device.name)]
        return [str(number) for number in range(len(cards))]
    names = [name.strip() for name in visible.split(",")]
    return [] if "-1" in names else list(filter(None, names))


def list_cores() -> list[int]:
    """Return the CPU cores of this process; empty if the system does not report them (macOS)."""
    usable = getattr(os, "sched_getaffinity", None)
    return sorted(usable(0)) if usable else []


def make_slots(num_jobs: int | None, gpus: Sequence[str], cores: Sequence[int]) -> list[Slot]:
    """Distribute GPUs or CPU cores over the jobs that run in parallel.

    Args:
      num_jobs: The number of parallel jobs; None is one per GPU, or one.
      gpus: The result of `list_gpus`. Each slot gets one GPU.
      cores: The result of `list_cores`. Without GPUs, each slot gets an equal share of the cores
        if there are enough: jobs that share all cores wait for each other.

    Raises:
      InputError: If `num_jobs` is below 1 or above the number of GPUs.
    """
    if num_jobs is None:
        num_jobs = max(1, len(gpus))
    if num_jobs < 1 or (gpus and num_jobs > len(gpus)):
        most = f" and at most {len(gpus)}, the number of GPUs" if gpus else ""
        raise InputError(f"--jobs {num_jobs}: must be at least 1{most}")
    if gpus:
        return [Slot({"CUDA_VISIBLE_DEVICES": gpu}) for gpu in gpus[:num_jobs]]
    if num_jobs == 1 or num_jobs > len(cores):
        return [Slot() for _ in range(num_jobs)]
    bounds = [len(cores) * number // num_jobs for number in range(num_jobs + 1)]
    return [Slot(cores=frozenset(cores[a:b])) for a, b in itertools.pairwise(bounds)]


def run_jobs(
    jobs: Sequence[Job],
    slots: Sequence[Slot],
    *,
    is_stopped: Callable[[], bool],
    on_start: Callable[[Job], None],
    on_end: Callable[[Job, End], None],
) -> None:
    """Run jobs in order, one per slot at a time.

    After a stop request or an exception, start no more jobs, send SIGTERM to the running ones and
    wait for them to end.

    Args:
      jobs: The jobs.
      slots: The result of `make_slots`.
      is_stopped: Polled many times per second.
      on_start: Called before each job starts.
      on_end: Called after each job ends, in the order of the ends.

    Raises:
      OSError: If a process cannot be started, or its log cannot be written.
    """
    waiting = collections.deque(jobs)
    children: dict[int, _Child] = {}  # by slot number
    is_stopping = False
    try:
        while children or (waiting and not is_stopping):
            if is_stopped() and not is_stopping:
                is_stopping = True
                _terminate(children.values())
            for number, slot in enumerate(slots):
                if waiting and not is_stopping and number not in children:
                    on_start(waiting[0])
                    children[number] = _start(waiting.popleft(), slot)
            time.sleep(POLL_SECONDS)
            for number, child in list(children.items()):
                if child.process.poll() is not None:
                    del children[number]
                    on_end(child.job, _end(child))
    finally:
        _terminate(children.values())
        for child in children.values():
            child.process.wait()


def _start(job: Job, slot: Slot) -> _Child:
    with job.log.open("ab") as log:
        log_start = log.tell()
        process = subprocess.Popen(
            job.command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **slot.environment},
            # Otherwise a terminal's Ctrl-C reaches the job too, and SIGTERM is its second signal.
            start_new_session=True,
        )
        if slot.cores is not None:  # before the job starts threads, which inherit its cores
            with contextlib.suppress(ProcessLookupError):  # the job may have ended already
                os.sched_setaffinity(process.pid, slot.cores)
        return _Child(job, process, time.monotonic(), log_start)


def _terminate(children: Iterable[_Child]) -> None:
    for child in children:
        child.process.send_signal(signal.SIGTERM)


def _end(child: _Child) -> End:
    code = child.process.returncode
    with child.job.log.open("rb") as log:
        log.seek(child.log_start)
        lines = [line.strip() for line in log.read().decode(errors="replace").split("\n")]
    errors = [line.removeprefix("error: ") for line in lines if line.startswith("error: ")]
    last_line = (errors or list(filter(None, lines)) or ["no output"])[-1]
    exit_code = code if code >= 0 else 128 - code
    return End(exit_code, time.monotonic() - child.started, last_line)
