"""Time from the start of a process to its first training step, and its peak memory.

    python -m benchmarks.start CONFIG NUM_IMAGES [--config.KEY=VALUE ...]

runs in such a process, with scripts/ on its path. It prints one line after the first dispatch, and
its memory as JSON after two more.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.timing import reason, spread
from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.terminal.console import say

FIRST_STEP_DONE = "first step done"
CACHES = {
    "cold": "from the start of the process; empty compilation cache",
    "warm": "from the start of the process; compilation cache filled by the run before",
}


def main(argv: Sequence[str]) -> None:
    config = parse_config(argv[0], argv[2:])

    from benchmarks.jax_programs import JaxBenchmark, random_dataset
    from resnet_jax.data.catalog import class_names

    dataset = random_dataset(int(argv[1]), 1, len(class_names(config.dataset, config.data_dir)))
    benchmark = JaxBenchmark(config, dataset)
    chunk_steps = benchmark.experiment.plan.chunk_steps
    runner = benchmark.train_step(chunk_steps, chunk_steps)
    runner.run()
    say(FIRST_STEP_DONE)
    runner.run()
    runner.run()
    say(json.dumps(peak_memory()))


def peak_memory() -> dict[str, int | None]:
    """Return the peak memory of this process in bytes; device_bytes is None if unknown."""
    import jax

    unit = 1 if sys.platform == "darwin" else 1024  # Linux counts in KiB
    host_bytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    stats = jax.devices()[0].memory_stats() or {}
    return {"host_bytes": host_bytes, "device_bytes": stats.get("peak_bytes_in_use")}


def measure_starts(
    config_path: str, overrides: Sequence[str], *, batch_size: int, num_images: int, repeats: int
) -> list[dict[str, Any]]:
    """Return rows of time_to_first_step, with a cold and a warm compilation cache, and peak_memory.

    Random images replace the cache file of the dataset, which takes about as long to read.
    """
    say(f"time_to_first_step, batch {batch_size}: resnet_jax, cold and warm")
    command = [sys.executable, "-m", "benchmarks.start", config_path, str(num_images), *overrides]
    command.append(f"--config.batch_size={batch_size}")
    base = {"implementation": "resnet_jax", "batch_size": batch_size}
    rows = {
        cache: {"case": "time_to_first_step", **base, "variant": cache, "note": note}
        for cache, note in CACHES.items()
    }
    memory_row = {"case": "peak_memory", **base, "note": "a process that only trains"}
    seconds: dict[str, list[float]] = {cache: [] for cache in CACHES}
    try:
        for _ in range(repeats):
            with tempfile.TemporaryDirectory() as folder:
                for cache in CACHES:
                    first_step_seconds, memory = _start(command, Path(folder))
                    seconds[cache].append(first_step_seconds)
                    memory_row |= memory
        for cache, row in rows.items():
            row |= {"rounds": repeats, "seconds": spread(seconds[cache])}
    # A failure of the child process is the result of the case.
    except Exception as error:
        for row in (*rows.values(), memory_row):
            row["error"] = reason(error)
        say(f"  resnet_jax cannot start: {reason(error)}")
    return [*rows.values(), memory_row]


def _start(command: Sequence[str], cache: Path) -> tuple[float, dict[str, Any]]:
    """Return seconds to the first step of a new process, and its memory.  Raises RuntimeError."""
    scripts = str(Path(__file__).parents[1])
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, [scripts, os.environ.get("PYTHONPATH")])),
        "JAX_COMPILATION_CACHE_DIR": str(cache),
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
    }
    with tempfile.TemporaryFile("w+") as errors:
        start = time.perf_counter()
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment
        ) as process:
            assert process.stdout is not None
            first_line = process.stdout.readline().strip()
            first_step_seconds = time.perf_counter() - start
            rest = process.stdout.read()
        errors.seek(0)
        if process.returncode or first_line != FIRST_STEP_DONE:
            last_line = (errors.read().strip().splitlines() or ["no message"])[-1]
            raise RuntimeError(f"exit code {process.returncode}: {last_line}")
    return first_step_seconds, json.loads(rest)


if __name__ == "__main__":
    cli.run(main)
