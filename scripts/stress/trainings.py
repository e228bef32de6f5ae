"""Small trainings in processes that can be killed, for torture.py and soak.py."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from resnet_jax.config.load import parse_config
from resnet_jax.errors import CommandError

ROOT = Path(__file__).parents[2]
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


class Training:
    """The processes of a training, which end together.

    Attributes:
      workdir: Run directory. Process i writes to `workdir`.i.out and appends to `workdir`.i.err.
      num_processes: Number of processes.
    """

    def __init__(self, workdir: Path, processes: Sequence[subprocess.Popen]):
        self.workdir, self._processes = workdir, processes
        self.num_processes = len(processes)

    def has_ended(self) -> bool:
        return any(process.poll() is not None for process in self._processes)

    def output(self, kind: str) -> str:
        """Return the output of all processes; kind is "out" or "err"."""
        return "".join(path.read_text() for path in output_files(self.workdir, kind))

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
                path.write_text("")
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
    """Command of a training: config, overrides, folder of all files, number of processes."""

    config: str
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
            with out.open("w") as out_file, err.open("a") as err_file:
                processes.append(subprocess.Popen(
                    [sys.executable, "-m", "resnet_jax.train", "--config", self.config,
                     "--workdir", str(workdir), *group, *self.overrides],
                    cwd=ROOT, env={**os.environ, **environment}, stdout=out_file, stderr=err_file,
                ))  # fmt: skip
        return Training(workdir, processes)


def tiny_command(
    config: str, overrides: Sequence[str], folder: Path, num_processes: int = 1
) -> Command:
    """Return the command of a run that takes seconds, and prepare its data in `folder`.

    Raises:
      InputError: If the config or an override is invalid.
    """
    if parse_config(config, overrides).dataset == "shapes32":
        from resnet_jax.data import shapes32
        from resnet_jax.data.dataset import load

        shapes32.NUM_IMAGES = NUM_IMAGES
        load("shapes32", str(folder / "data"))
        overrides = [f"--config.data_dir={folder / 'data'}", *TINY, *overrides]
    parse_config(config, overrides)
    return Command(str(Path(config).absolute()), overrides, folder, num_processes)
