"""Small trainings in processes that can be killed, and what they leave behind."""

import csv
import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from resnet_jax.config.load import parse_config
from resnet_jax.errors import CommandError

ROOT = Path(__file__).parents[2]
CONFIG = "quickstart"
# 240 training images: 8 steps per epoch, in three pairs, one single step and one on half a batch,
# with a checkpoint after every second step.
TINY = (
    "--config.batch_size=32",
    "--config.eval_batch_size=32",
    "--config.validation_size=60",
    "--config.num_epochs=4",
    "--config.chunk_steps=2",
    "--config.checkpoint_every_steps=2",
)
NUM_IMAGES = {"train": 300, "test": 50}
LOST_PEER = "another task died"  # in JAX's message from the processes that were not killed
LIMIT_SECONDS = 600
TIMES = {"images_per_second", "seconds", "training_seconds"}
TEMPORARY_CHECKPOINTS = "*orbax-checkpoint-tmp*"


class Training:
    """The processes of a training, which end together.

    Process i writes to `workdir`.i.out and appends to `workdir`.i.err.
    """

    def __init__(self, workdir: Path, processes: Sequence[subprocess.Popen]):
        self.workdir, self._processes = workdir, processes

    def has_ended(self) -> bool:
        return any(process.poll() is not None for process in self._processes)

    def output(self, kind: str) -> str:
        """Return the output of all processes; kind is "out" or "err"."""
        return "".join(
            path.read_text(encoding="utf-8") for path in output_files(self.workdir, kind)
        )

    def kill(self, rng: random.Random) -> bool:
        """Kill one process; return False if it had ended before."""
        process = rng.choice(self._processes)
        process.kill()
        return process.wait() == -signal.SIGKILL

    def wait_for_others(self) -> float:
        """Wait until the other processes end after a kill; return the seconds.

        Raises:
          CommandError: If they do not end, or end without an explanation.
        """
        start = time.monotonic()
        codes = {self._wait_for(process) for process in self._processes} - {-signal.SIGKILL}
        seconds = time.monotonic() - start
        if codes - {0}:
            errors = self.output("err")
            if codes - {0, 1, -signal.SIGABRT} or LOST_PEER not in errors:
                raise CommandError(f"after a kill the others ended with {codes}: {errors[-2000:]}")
            for path in output_files(self.workdir, "err"):
                path.write_text("", encoding="utf-8")
        return seconds

    def end(self) -> None:
        """Wait for all processes.  Raises CommandError on a failure or a timeout."""
        codes = [self._wait_for(process) for process in self._processes]
        if any(codes):
            reason = self.output("err")[-2000:]
            raise CommandError(f"{self.workdir.name} ended with {codes}: {reason}")

    def _wait_for(self, process: subprocess.Popen) -> int:
        try:
            return process.wait(LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.give_up()

    def give_up(self) -> NoReturn:
        """Kill all processes and raise CommandError."""
        for process in self._processes:
            process.kill()
        raise CommandError(f"a training did nothing for {LIMIT_SECONDS} s")


def output_files(workdir: Path, kind: str) -> list[Path]:
    """Return the output files of a training's processes; kind is "out" or "err"."""
    return sorted(workdir.parent.glob(f"{workdir.name}.*.{kind}"))


class Command(NamedTuple):
    """Command of a training: overrides, folder of all files, number of processes."""

    overrides: Sequence[str]
    folder: Path
    num_processes: int = 1

    def start(self, workdir: Path) -> Training:
        environment = {
            "TMPDIR": str(self.folder / "tmp"),
            "JAX_COMPILATION_CACHE_DIR": str(self.folder / "compiled"),
            "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
        }
        (self.folder / "tmp").mkdir(exist_ok=True)
        with socket.socket() as free:
            free.bind(("localhost", 0))
            coordinator = f"localhost:{free.getsockname()[1]}"
        processes = []
        for index in range(self.num_processes):
            group = ["--coordinator", coordinator, "--num_processes", str(self.num_processes),
                     "--process_id", str(index)]  # fmt: skip
            out, err = (Path(f"{workdir}.{index}.{kind}") for kind in ("out", "err"))
            with out.open("wb") as out_file, err.open("ab") as err_file:
                processes.append(subprocess.Popen(
                    [sys.executable, "-m", "resnet_jax.train", "--config", CONFIG,
                     "--workdir", str(workdir), *group, *self.overrides],
                    cwd=ROOT, env={**os.environ, **environment}, stdout=out_file, stderr=err_file,
                ))  # fmt: skip
        return Training(workdir, processes)


def tiny_command(overrides: Sequence[str], folder: Path, num_processes: int = 1) -> Command:
    """Return the command of a run that takes seconds, and prepare its data in `folder`.

    Raises:
      InputError: If an override is invalid.
    """
    overrides = [f"--config.data_dir={folder / 'data'}", *TINY, *overrides]
    parse_config(CONFIG, overrides)

    from resnet_jax.data import shapes32
    from resnet_jax.data.dataset import load

    shapes32.NUM_IMAGES = NUM_IMAGES
    load("shapes32", str(folder / "data"))
    return Command(overrides, folder, num_processes)


def read_run(workdir: Path) -> dict[str, Any]:
    """Read all values of a run that must not depend on kills, by name: bits, rows and numbers.

    Raises:
      InputError: If a checkpoint does not verify.
      OSError: If a file is missing.
    """
    # Imported here, so that --help and bad arguments answer at once.
    import jax
    import numpy as np

    from resnet_jax.checkpoints.selection import restore_named
    from resnet_jax.checkpoints.store import CheckpointStore
    from resnet_jax.config.migrate import read_config
    from resnet_jax.training.factories import abstract_state
    from resnet_jax.training.restore import class_names_of

    config = read_config(workdir)
    state = abstract_state(config, len(class_names_of(config, workdir)))
    folder = workdir / "checkpoints"
    run: dict[str, Any] = {}
    with CheckpointStore(folder, state.variables, state.training, read_only=True) as store:
        run["steps"] = steps = store.steps()
        run["best"] = restore_named(store, "best").step
        for step in steps:
            restored = store.restore(step)
            trees = {"variables": restored.variables, "training": restored.training}
            for path, leaf in jax.tree_util.tree_leaves_with_path(trees):
                array = np.asarray(leaf)
                name = f"checkpoint {step} {jax.tree_util.keystr(path)}"
                run[name] = (str(array.dtype), array.shape, array.tobytes())
            run[f"checkpoint {step} history"] = _without_times(restored.history)
    with (workdir / "metrics.csv").open(encoding="utf-8") as file:
        run["metrics.csv"] = _without_times(csv.DictReader(file))
    summary = json.loads((workdir / "summary.json").read_text(encoding="utf-8"))
    return run | {f"summary.json {key}": summary[key] for key in summary.keys() - TIMES}


def _without_times(rows) -> list[dict[str, Any]]:
    return [{key: row[key] for key in row.keys() - TIMES} for row in rows]


def leftovers(folder: Path) -> list[str]:
    """Return paths that a finished run must not leave behind: partial files, temporary folders."""
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.name.endswith(".part")
        or path.name.startswith(".seen-by-all")
        or "incomplete" in path.name
        or path.match(TEMPORARY_CHECKPOINTS)
    )
