"""Interleaved timing: every implementation of a case in turn, round after round."""

import contextlib
import gc
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from resnet_jax.errors import CommandError
from resnet_jax.terminal.console import say


class Runner(NamedTuple):
    """What is timed: `run` does the work and returns when the device has done it.

    num_images: in one run.  details: what goes beside the numbers in the JSON, such as a note.
    prepare: called before each run, untimed.
    """

    run: Callable[[], None]
    num_images: int
    details: dict[str, Any] = {}  # noqa: RUF012  (never changed)
    prepare: Callable[[], None] = lambda: None


class Entry(NamedTuple):
    """One implementation of a case; `build` may raise: then the case's row says why."""

    implementation: str
    build: Callable[[], Runner]


class _Running(NamedTuple):
    """A runner that works so far, and of each round its images per second and cores used."""

    runner: Runner
    speeds: list[float]
    cores: list[float]


def spread(values: Sequence[float]) -> dict[str, float]:
    """The median of some runs, the least and the largest."""
    return {"median": statistics.median(values), "min": min(values), "max": max(values)}


def reason(error: BaseException) -> str:
    """An exception in one line."""
    lines = str(error).strip().splitlines() or [""]
    return f"{type(error).__name__}: {lines[0].strip()}"[:300].rstrip(": ")


def measure(
    case: str, entries: Sequence[Entry], *, batch_size: int, repeats: int
) -> list[dict[str, Any]]:
    """Times the entries of a case in turn, `repeats` times, after a warm-up of each.

    Returns one row an entry: case, implementation, batch_size, rounds, warm_up_seconds (compilation
    included), the spreads images_per_second and seconds_per_batch, cores_used (processor time of
    this process by wall time: on a CPU, less than its cores where other programs take them), and,
    but for the first entry, resnet_jax_ratio: over rounds, the first entry's speed by this one's.
    A row of what cannot run has `error` instead.
    """
    say(f"{case}, batch {batch_size}: " + ", ".join(entry.implementation for entry in entries))
    rows: list[dict[str, Any]] = []
    running: dict[int, _Running] = {}
    for index, entry in enumerate(entries):
        row = {"case": case, "implementation": entry.implementation, "batch_size": batch_size}
        rows.append(row)
        start = time.perf_counter()
        with _failure_noted(row):
            runner = entry.build()
            _time(runner)
            row.update(runner.details)
            row["warm_up_seconds"] = time.perf_counter() - start
            running[index] = _Running(runner, [], [])
    for _ in range(repeats):
        for index, (runner, speeds, cores) in list(running.items()):
            with _failure_noted(rows[index]):
                seconds, processor_seconds = _time(runner)
                speeds.append(runner.num_images / seconds)
                cores.append(processor_seconds / seconds)
            if "error" in rows[index]:
                del running[index]
    for index, (_, speeds, cores) in running.items():
        rows[index] |= {
            "rounds": repeats,
            "images_per_second": spread(speeds),
            "seconds_per_batch": spread([batch_size / speed for speed in speeds]),
            "cores_used": spread(cores),
        }
        if index > 0 and 0 in running:
            ratios = [ours / theirs for ours, theirs in zip(running[0].speeds, speeds, strict=True)]
            rows[index]["resnet_jax_ratio"] = spread(ratios)
    running.clear()
    gc.collect()  # device memory and worker processes of this case, before the next one
    return rows


@contextlib.contextmanager
def _failure_noted(row: dict[str, Any]):
    """Writes into the row why something could not run; bad input still ends the program."""
    try:
        yield
    except CommandError:
        raise
    # A benchmark compares what others wrote too, on any machine: it can fail in any way.
    except Exception as error:
        row["error"] = reason(error)
        say(f"  {row['implementation']} cannot run: {row['error']}")


def _time(runner: Runner) -> tuple[float, float]:
    """Seconds of one run, and the processor seconds that this process used in it."""
    runner.prepare()
    processor_start, start = time.process_time(), time.perf_counter()
    runner.run()
    seconds = time.perf_counter() - start
    return seconds, time.process_time() - processor_start
