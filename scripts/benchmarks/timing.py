"""Interleaved timing: the implementations of a case take turns, round after round."""

import contextlib
import gc
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from resnet_jax.errors import CommandError
from resnet_jax.terminal.console import say


class Runner(NamedTuple):
    """A timed program.

    Attributes:
      run: Function that does the work and returns when the device has finished.
      num_images: Number of images per run.
      details: Further entries of the JSON row, such as a note.
      prepare: Function called before each run, untimed.
    """

    run: Callable[[], None]
    num_images: int
    details: dict[str, Any] = {}  # noqa: RUF012  (never changed)
    prepare: Callable[[], None] = lambda: None


class Entry(NamedTuple):
    """One implementation of a case. An exception in `build` becomes the error of its row."""

    implementation: str
    build: Callable[[], Runner]


def spread(values: Sequence[float]) -> dict[str, float]:
    """Return median, minimum and maximum."""
    return {"median": statistics.median(values), "min": min(values), "max": max(values)}


def reason(error: BaseException) -> str:
    """Return an exception as one line."""
    lines = str(error).strip().splitlines() or [""]
    return f"{type(error).__name__}: {lines[0].strip()}"[:300].rstrip(": ")


def measure(
    case: str, entries: Sequence[Entry], *, batch_size: int, repeats: int
) -> list[dict[str, Any]]:
    """Time the entries of a case in turn, `repeats` times; the first run of each turn is untimed.

    Returns:
      One row per entry: case, implementation, batch_size, rounds, warm_up_seconds (includes
      compilation), images_per_second, seconds_per_batch, cores_used (processor time of this process
      by wall time) and, except for the first entry, resnet_jax_ratio: speed of the first entry by
      speed of this one, per round. A row that failed has `error` instead.
    """
    say(f"{case}, batch {batch_size}: " + ", ".join(entry.implementation for entry in entries))
    rows: list[dict[str, Any]] = []
    runners: dict[int, Runner] = {}
    times: list[list[tuple[float, float]]] = [[] for _ in entries]  # (images/s, cores) per round
    for index, entry in enumerate(entries):
        row = {"case": case, "implementation": entry.implementation, "batch_size": batch_size}
        rows.append(row)
        start = time.perf_counter()
        with _failure_noted(row):
            runner = entry.build()
            _time(runner)
            row |= {**runner.details, "warm_up_seconds": time.perf_counter() - start}
            runners[index] = runner
    for _ in range(repeats):
        for index, runner in list(runners.items()):
            with _failure_noted(rows[index]):
                _time(runner)  # caches, and memory that was freed during the turns of others
                times[index].append(_time(runner))
            if "error" in rows[index]:
                del runners[index]
    for index in runners:
        speeds, cores = zip(*times[index], strict=True)
        rows[index] |= {
            "rounds": repeats,
            "images_per_second": spread(speeds),
            "seconds_per_batch": spread([batch_size / speed for speed in speeds]),
            "cores_used": spread(cores),
        }
        if index > 0 and 0 in runners:
            ratios = [ours / speed for (ours, _), speed in zip(times[0], speeds, strict=True)]
            rows[index]["resnet_jax_ratio"] = spread(ratios)
    runners.clear()
    gc.collect()  # frees device memory and worker processes before the next case
    return rows


@contextlib.contextmanager
def _failure_noted(row: dict[str, Any]) -> Iterator[None]:
    """Record the reason of a failure in a row; errors of the command still end the program."""
    try:
        yield
    except CommandError:
        raise
    # Foreign programs on any machine can fail in any way.
    except Exception as error:
        row["error"] = reason(error)
        say(f"  {row['implementation']} cannot run: {row['error']}")


def _time(runner: Runner) -> tuple[float, float]:
    """Run once; return images per second, and processor time by wall time."""
    runner.prepare()
    processor_start, start = time.process_time(), time.perf_counter()
    runner.run()
    seconds = time.perf_counter() - start
    return runner.num_images / seconds, (time.process_time() - processor_start) / seconds


def table(rows: Sequence[dict[str, Any]]) -> str:
    """Format rows as an aligned table, with notes below it.

    The column `cores` is processor time by wall time; `ours/this` is the speed of the first row of
    the case by the speed of this row, per round.
    """
    lines = [f"{'case':<36}{'implementation':<18}{'batch':>6}{'median':>9}"
             f"{'min - max':>19} {'unit':<9}{'cores':>6}{'ours/this':>10}"]  # fmt: skip
    notes: dict[str, None] = {}
    for row in rows:
        name = row["case"] + (f", {row['variant']}" if "variant" in row else "")
        start = f"{name:<36}{row['implementation']:<18}{row['batch_size']:>6}"
        if note := row.get("note"):
            notes[f"{row['implementation']}: {note}"] = None
        if "error" in row:
            lines.append(f"{start}  cannot run: {row['error']}")
        elif "host_bytes" in row:
            sizes = ((place, row[f"{place}_bytes"]) for place in ("host", "device"))
            lines += [f"{start}{size / 1e6:>9,.0f} MB {place}" for place, size in sizes if size]
        else:
            unit, key = ("s", "seconds") if "seconds" in row else ("images/s", "images_per_second")
            low_to_high = f"{row[key]['min']:,.1f} - {row[key]['max']:,.1f}"
            line = f"{start}{row[key]['median']:>9,.1f}{low_to_high:>19} {unit:<9}"
            if "cores_used" in row:
                line += f"{row['cores_used']['median']:>6.1f}"
            if "resnet_jax_ratio" in row:
                line += f"{row['resnet_jax_ratio']['median']:>10.2f}"
            lines.append(line.rstrip())
    return "\n".join([*lines, *notes])
