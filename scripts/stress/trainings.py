"""Small trainings in processes that can be killed: what torture.py and soak.py run."""

import os
import random
import re
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
# 240 training images: 8 updates an epoch, as three pairs, one single and one on half a batch, and
# a save after every second update.
TINY = (
    "--config.batch_size=32",
    "--config.eval_batch_size=32",
    "--config.validation_size=60",
    "--config.num_epochs=4",
    "--config.chunk_steps=2",
    "--config.checkpoint_every_steps=2",
)
NUM_IMAGES = {"train": 300, "test": 50}
SAID_OF_THE_GONE = "(is|are) gone"
LIMIT_SECONDS = 600


class Training:
    """The processes of a training, one or several, which end together.

    Attributes:
      workdir: Of its run; what process I prints is in `workdir`.I.out, and added to .I.err.
      num_processes: How many.
    """

    def __init__(self, workdir: Path, processes: Sequence[subprocess.Popen]):
        self.workdir, self._processes = workdir, processes
        self.num_processes = len(processes)

    def has_ended(self) -> bool:
        return any(process.poll() is not None for process in self._processes)

    def said(self, kind: str) -> str:
        """What all have printed; kind: "out" or "err"."""
        return "".join(path.read_text() for path in output_files(self.workdir, kind))

    def kill(self, rng: random.Random) -> bool:
        """Kills one process; False where it had ended before."""
        process = rng.choice(self._processes)
        process.kill()
        return process.wait() == -signal.SIGKILL

    def see_the_others_end(self) -> float:
        """After a kill, waits until the others have ended by themselves; returns the seconds.

        Raises:
          CommandError: If they do not, or do not say why.
        """
        start = time.monotonic()
        codes = {self._wait_for(process) for process in self._processes} - {-signal.SIGKILL}
        seconds = time.monotonic() - start
        if codes - {0}:
            said = self.said("err")
            if codes - {0, 1} or not re.search(SAID_OF_THE_GONE, said):
                raise CommandError(f"after a kill the others ended with {codes}: {said[-2000:]}")
            for path in output_files(self.workdir, "err"):
                path.write_text("")
        return seconds

    def end(self) -> None:
        """Waits for the end of all.

        Raises:
          CommandError: If it takes too long, or is not a good one.
        """
        codes = [self._wait_for(process) for process in self._processes]
        if any(codes):
            reason = self.said("err")[-2000:]
            raise CommandError(f"{self.workdir.name} ended with {codes}: {reason}")

    def _wait_for(self, process: subprocess.Popen) -> int:
        try:
            return process.wait(LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.give_up()

    def give_up(self) -> NoReturn:
        """Kills all, and raises CommandError."""
        for process in self._processes:
            process.kill()
        raise CommandError(f"a training did nothing for {LIMIT_SECONDS} s")


def output_files(workdir: Path, kind: str) -> list[Path]:
    """The files of what a training's processes have printed; kind: "out" or "err"."""
    return sorted(workdir.parent.glob(f"{workdir.name}.*.{kind}"))


class Command(NamedTuple):
    """How to start a training: its config, its overrides, the folder of all files, how many."""

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
            place = ["--coordinator", coordinator, "--num_processes", str(self.num_processes),
                     "--process_id", str(index)]  # fmt: skip
            out, err = (Path(f"{workdir}.{index}.{kind}") for kind in ("out", "err"))
            with out.open("w") as out_file, err.open("a") as err_file:
                processes.append(subprocess.Popen(
                    [sys.executable, "-m", "resnet_jax.train", "--config", self.config,
                     "--workdir", str(workdir), *place, *self.overrides],
                    cwd=ROOT, env={**os.environ, **environment}, stdout=out_file, stderr=err_file,
                ))  # fmt: skip
        return Training(workdir, processes)


def make_data(data_dir: Path) -> None:
    """Prepares a shapes32 of 350 images, so that a whole run takes a second."""
    from resnet_jax.data import shapes32
    from resnet_jax.data.dataset import load

    shapes32.NUM_IMAGES = NUM_IMAGES
    load("shapes32", str(data_dir))


def tiny_command(
    config: str, overrides: Sequence[str], folder: Path, num_processes: int = 1
) -> Command:
    """The command of a run of some seconds; its data lies in `folder`, unless an override says so.

    Raises InputError where the config or an override is bad.
    """
    if parse_config(config, overrides).dataset == "shapes32":
        make_data(folder / "data")
        overrides = [f"--config.data_dir={folder / 'data'}", *TINY, *overrides]
    parse_config(config, overrides)
    return Command(str(Path(config).absolute()), overrides, folder, num_processes)
