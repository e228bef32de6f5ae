"""Process groups for tests: threads in place of processes, and real trainings on this machine."""

import os
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from resnet_jax.distributed.group import ProcessGroup
from tests.conftest import ROOT
from tests.support.processes import RUNNER, TINY

# Nearly all of the time is spent in compiling.
COMPILE_FAST = "--xla_backend_optimization_level=0"
HEARTBEAT_SECONDS = 6
BARRIER_SECONDS = 120  # a thread may compile first, on a busy machine
LIMITS = f"""
from resnet_jax.distributed import launch
launch.HEARTBEAT_SECONDS = {HEARTBEAT_SECONDS}
"""
# Each dispatch takes a while, so that a signal finds the run under way.
SLOW_STEPS = """
import time
from resnet_jax.training.experiment import Experiment
quick = Experiment.train_chunk
def train_chunk(*arguments, **options):
    time.sleep(0.5)
    return quick(*arguments, **options)
Experiment.train_chunk = train_chunk
"""


class ThreadGroup(ProcessGroup):
    """A process that is a thread, and exchanges arrays through memory.

    Attributes:
      num_collectives: Number of arrays that this process has exchanged.
    """

    def __init__(self, index, count, barrier, arrays):
        super().__init__(index, count)
        self._barrier, self._arrays = barrier, arrays
        self.num_collectives = 0

    def _gather_array(self, array):
        self.num_collectives += 1
        self._arrays[self.index] = array
        self._barrier.wait(BARRIER_SECONDS)
        stacked = np.stack(self._arrays)
        self._barrier.wait(BARRIER_SECONDS)
        return stacked


def run_in_threads(count, function):
    """Call function(group) for each process of a group.

    Returns:
      What it returns or raises in each process.
    """
    barrier, arrays = threading.Barrier(count), [None] * count

    def run(index):
        try:
            return function(ThreadGroup(index, count, barrier, arrays))
        except Exception as error:
            return error

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def free_port():
    with socket.socket() as found:
        found.bind(("localhost", 0))
        return found.getsockname()[1]


# A proxy that does not answer must not stand between the processes.
PROXY = dict.fromkeys(["http_proxy", "https_proxy"], "http://127.0.0.1:9")


class Processes:
    """Processes that start together; what process I prints is in FOLDER/I.out and I.err."""

    def __init__(self, folder, count, *command):
        """Start `command` once for each process, with arguments to join the others appended."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, coordinator = folder, f"localhost:{free_port()}"
        self.processes = []
        environment = {**os.environ, **PROXY, "PYTHONPATH": str(ROOT), "XLA_FLAGS": COMPILE_FAST}
        for index in range(count):
            out, err = (folder.joinpath(f"{index}.{kind}").open("w") for kind in ("out", "err"))
            spec = ["--coordinator", coordinator, "--num_processes", count, "--process_id", index]
            with out, err:
                self.processes.append(
                    subprocess.Popen(
                        list(map(str, [sys.executable, *command, *spec])),
                        cwd=ROOT,
                        stdout=out,
                        stderr=err,
                        env=environment,
                    )
                )

    def printed(self, index, kind="err"):
        return self._folder.joinpath(f"{index}.{kind}").read_text()

    def wait_until(self, holds, seconds=120):
        """Wait until a function of no arguments returns true, while all processes run."""
        deadline = time.monotonic() + seconds
        while not holds():
            errors = "".join(map(self.printed, range(len(self.processes))))
            assert time.monotonic() < deadline, errors
            assert all(process.poll() is None for process in self.processes), errors
            time.sleep(0.02)

    def wait(self, seconds=180):
        """Return the exit codes when all have ended."""
        deadline = time.monotonic() + seconds
        try:
            return [process.wait(max(0, deadline - time.monotonic())) for process in self.processes]
        finally:
            for process in self.processes:
                process.kill()


def start_training(folder, workdir, *, count=2, prelude=""):
    """Start processes that train on the tiny dataset in a run directory."""
    arguments = ["--config", ROOT / "configs" / "resnet44.py", "--workdir", workdir, *TINY]
    # No partial batches: each is another program to compile.
    even = ["--config.batch_size=20", "--config.eval_batch_size=10"]
    rate = "--config.schedule.learning_rate=0.01"
    return Processes(folder, count, "-c", LIMITS + prelude + RUNNER, *arguments, *even, rate)


def latest_step(workdir):
    return max(
        (int(path.name) for path in workdir.glob("checkpoints/[0-9]*") if path.name.isdecimal()),
        default=0,
    )
