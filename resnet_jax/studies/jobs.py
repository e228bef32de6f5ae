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
    """Environment variables and CPU cores, by the system's numbers (None: all), of one job."""

    environment: Mapping[str, str] = {}
    cores: frozenset[int] | None = None


class End(NamedTuple):
    """The end of a job: 128 + n is the exit code of a kill by signal n.

    The last line is the last with an error, or else the last of the job's output.
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
    """Return the NVIDIA GPUs of CUDA_VISIBLE_DEVICES, or else numbers for those in /dev."""
    visible = environment.get("CUDA_VISIBLE_DEVICES")
    if visible is None:
        # Renumbered: a container that has only nvidia3 sees it as CUDA's device 0.
        count = sum(re.fullmatch(r"nvidia\d+", device.name) is not None for device in devices)
        return [str(number) for number in range(count)]
    names = [name.strip() for name in visible.split(",")]
    return [] if "-1" in names else list(filter(None, names))


def list_cores() -> list[int]:
    """Return the CPU cores of this process; empty if the system does not report them (macOS)."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def make_slots(num_jobs: int | None, gpus: Sequence[str], cores: Sequence[int]) -> list[Slot]:
    """Distribute GPUs or CPU cores over the jobs that run in parallel.

    Args:
      num_jobs: The number of parallel jobs; None is one per GPU, or one.
      gpus: Names of the usable GPUs. Each slot gets one.
      cores: Numbers of the usable CPU cores, if known. Without GPUs, each slot gets an equal share
        of them if there are enough: jobs that share all cores wait for each other.

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
        return [Slot()] * num_jobs
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
      on_end: Called after each job ends, in the order of the ends, and if it cannot be started.
    """
    waiting = collections.deque(jobs)
    children: dict[int, _Child] = {}  # by slot number
    is_terminated = False
    try:
        while children or waiting:
            if is_stopped() and not is_terminated:
                is_terminated = True
                waiting.clear()
                _terminate(children.values())
            for number, slot in enumerate(slots):
                if waiting and number not in children:
                    job = waiting.popleft()
                    on_start(job)
                    try:
                        children[number] = _start(job, slot)
                    except OSError as error:  # a full disk, for example
                        on_end(job, End(1, 0.0, str(error)))
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
    job.log.parent.mkdir(parents=True, exist_ok=True)
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
            with contextlib.suppress(OSError):  # the job may have ended already
                os.sched_setaffinity(process.pid, slot.cores)
        return _Child(job, process, time.monotonic(), log_start)


def _terminate(children: Iterable[_Child]) -> None:
    for child in children:
        child.process.send_signal(signal.SIGTERM)


def _end(child: _Child) -> End:
    log = child.job.log.read_bytes()[child.log_start :].decode(errors="replace")
    lines = [line.strip() for line in log.split("\n")]
    errors = [line.removeprefix("error: ") for line in lines if line.startswith("error: ")]
    last_line = (errors or list(filter(None, lines)) or ["no output"])[-1]
    code = child.process.returncode
    return End(code if code >= 0 else 128 - code, time.monotonic() - child.started, last_line)
