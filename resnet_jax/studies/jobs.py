"""Commands run as processes of their own, some side by side, each with its output in a log."""

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
    """A command to run, and the file that its output is appended to."""

    name: str
    command: Sequence[str]
    log: Path


class Slot(NamedTuple):
    """A place for one job at a time.

    Attributes:
      environment: What it adds to its jobs' environment.
      cores: The CPU cores that they may use, as the operating system counts them; None: all.
    """

    environment: Mapping[str, str] = {}
    cores: frozenset[int] | None = None


class End(NamedTuple):
    """How a job ended.

    Attributes:
      exit_code: As a shell has it: 128 + the signal's number where a signal killed it.
      seconds: From its start.
      last_line: What it said last: its line of an error, or its log's last one.
    """

    exit_code: int
    seconds: float
    last_line: str


class _Child(NamedTuple):
    job: Job
    process: subprocess.Popen[bytes]
    started: float
    log_start: int  # bytes that the log had before


def list_gpus(environment: Mapping[str, str], devices: Iterable[Path]) -> list[str]:
    """The NVIDIA GPUs that a program may use, as CUDA_VISIBLE_DEVICES names them.

    Args:
      environment: The program's; its own CUDA_VISIBLE_DEVICES is what holds.
      devices: What is in /dev.
    """
    visible = environment.get("CUDA_VISIBLE_DEVICES")
    if visible is None:
        # Numbered anew: a container may have nvidia3 alone, which is CUDA's device 0.
        cards = [device for device in devices if re.fullmatch(r"nvidia\d+", device.name)]
        return [str(number) for number in range(len(cards))]
    names = [name.strip() for name in visible.split(",")]
    return [] if "-1" in names else list(filter(None, names))


def list_cores() -> list[int]:
    """The CPU cores that this process may use; none where the system does not tell (macOS)."""
    usable = getattr(os, "sched_getaffinity", None)
    return sorted(usable(0)) if usable else []


def make_slots(num_jobs: int | None, gpus: Sequence[str], cores: Sequence[int]) -> list[Slot]:
    """The places in which jobs run side by side.

    Args:
      num_jobs: How many; None: one for each GPU, or one.
      gpus: As `list_gpus` gives them.  Each place gets one of its own.
      cores: As `list_cores` gives them.  Without GPUs each place gets an equal share of its own,
        if there are enough of them: jobs that share all cores wait for each other.

    Raises:
      InputError: If there are not as many places.
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
    bounds = [len(cores) * place // num_jobs for place in range(num_jobs + 1)]
    return [Slot(cores=frozenset(cores[a:b])) for a, b in itertools.pairwise(bounds)]


def run_jobs(
    jobs: Sequence[Job],
    slots: Sequence[Slot],
    *,
    is_stopped: Callable[[], bool],
    on_start: Callable[[Job], None],
    on_end: Callable[[Job, End], None],
) -> None:
    """Runs jobs in their order, as many side by side as there are slots.

    Once stopped, it starts no more, sends SIGTERM to those that run and waits for their ends; so
    it does if anything raises.

    Args:
      jobs: What to run.
      slots: The places in which they run, as `make_slots` makes them.
      is_stopped: Asked many times a second.
      on_start: Called before a job's start.
      on_end: Called after each job's end, in the order of the ends.

    Raises:
      OSError: If a process cannot be started, or its log not written.
    """
    waiting = collections.deque(jobs)
    children: dict[int, _Child] = {}  # by the number of their slots
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
            ended = [
                number for number, child in children.items() if child.process.poll() is not None
            ]
            for number in ended:
                child = children.pop(number)
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
            # Else a terminal's Ctrl-C reaches it too, and the SIGTERM is its second signal.
            start_new_session=True,
        )
        if slot.cores is not None:  # before it starts threads, which inherit its cores
            with contextlib.suppress(ProcessLookupError):  # it has ended already
                os.sched_setaffinity(process.pid, slot.cores)
        return _Child(job, process, time.monotonic(), log_start)


def _terminate(children: Iterable[_Child]) -> None:
    for child in children:
        child.process.send_signal(signal.SIGTERM)


def _end(child: _Child) -> End:
    code = child.process.returncode
    with child.job.log.open("rb") as log:
        log.seek(child.log_start)
        lines = log.read().decode(errors="replace").split("\n")
    said = [line.strip() for line in lines if line.strip()]
    errors = [line.removeprefix("error: ") for line in said if line.startswith("error: ")]
    last_line = (errors or said or ["it said nothing"])[-1]
    exit_code = code if code >= 0 else 128 - code
    return End(exit_code, time.monotonic() - child.started, last_line)
