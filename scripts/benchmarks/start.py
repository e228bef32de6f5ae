"""Time from the start of a process to its first training step, and its peak memory.

    python -m benchmarks.start TIME CONFIG NUM_IMAGES [--config.KEY=VALUE ...]

runs in such a process, started at TIME (seconds since 1970), with scripts/ on its path. It prints
both as JSON after three dispatches.
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


def main(argv: Sequence[str]) -> None:
    started, config_name, num_images, *overrides = argv
    config = parse_config(config_name, overrides)

    import jax

    from benchmarks.jax_programs import JaxBenchmark, random_dataset

    benchmark = JaxBenchmark(config, random_dataset(config, int(num_images), 1))
    chunk_steps = benchmark.experiment.plan.chunk_steps
    runner = benchmark.train_step(chunk_steps, chunk_steps)
    runner.run()
    seconds = time.time() - float(started)
    runner.run()
    runner.run()
    unit = 1 if sys.platform == "darwin" else 1024  # Linux counts in KiB
    host_bytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    device_bytes = (jax.devices()[0].memory_stats() or {}).get("peak_bytes_in_use")
    say(json.dumps({"seconds": seconds, "host_bytes": host_bytes, "device_bytes": device_bytes}))


def measure_starts(
    config_name: str, overrides: Sequence[str], batch_size: int, num_images: int
) -> list[dict[str, Any]]:
    """Return rows of time_to_first_step, without and with a compilation cache, and of peak_memory.

    Random images replace the cache file of the dataset, which takes about as long to read.
    """
    say(f"time_to_first_step, batch {batch_size}: resnet_jax, cold and warm")
    arguments = [config_name, str(num_images), *overrides, f"--config.batch_size={batch_size}"]
    rows: list[dict[str, Any]] = [
        {"case": "time_to_first_step", "variant": "cold", "note": "cold: no compilation cache"},
        {"case": "time_to_first_step", "variant": "warm"},
        {"case": "peak_memory", "note": "peak memory: of a process that only trains"},
    ]
    try:
        with tempfile.TemporaryDirectory() as folder:
            for row in rows[:2]:
                memory = _start(arguments, folder)
                row["seconds"] = spread([memory.pop("seconds")])
                rows[2] |= memory
    # A failure of the child process is the result of the case.
    except Exception as error:
        for row in rows:
            row["error"] = reason(error)
    return [{"implementation": "resnet_jax", "batch_size": batch_size, **row} for row in rows]


def _start(arguments: Sequence[str], cache: str) -> dict[str, Any]:
    """Return what a new process measures.  Raises RuntimeError if it fails."""
    scripts = str(Path(__file__).parents[1])
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, [scripts, os.environ.get("PYTHONPATH")])),
        "JAX_COMPILATION_CACHE_DIR": cache,
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
    }
    command = [sys.executable, "-m", "benchmarks.start", str(time.time()), *arguments]
    result = subprocess.run(command, env=environment, capture_output=True, text=True)
    if result.returncode:
        last_line = (result.stderr.strip().splitlines() or ["no message"])[-1]
        raise RuntimeError(f"exit code {result.returncode}: {last_line}")
    return json.loads(result.stdout.splitlines()[-1])


if __name__ == "__main__":
    cli.run(main)
