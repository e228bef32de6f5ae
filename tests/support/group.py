"""Trainings of several processes on this machine, on the tiny dataset."""

import os
import socket
import subprocess
import sys
import time

from tests.conftest import ROOT
from tests.support.processes import RUNNER, TINY

# Short limits, so that a test need not wait for those that people can live with.
LIMITS = """
from resnet_jax.training import launch, processes, shared_folder
launch.JOIN_SECONDS, processes.SILENT_SECONDS, processes.HEARTBEAT_SECONDS = {join}, 8, 20
launch.HEARTBEAT_SECONDS = processes.HEARTBEAT_SECONDS
shared_folder.APPEAR_SECONDS = 2
"""
# Nearly all of the time is spent in compiling.
COMPILE_FAST = "--xla_backend_optimization_level=0"
# JAX keeps the programs of process 0 alone, so that each start of another compiles all of its own.
KEEP_PROGRAMS = """
from jax._src import compiler, distributed
write_of_process_0 = compiler._cache_write
def cache_write(*arguments):
    process_id, distributed.global_state.process_id = distributed.global_state.process_id, 0
    write_of_process_0(*arguments)
    distributed.global_state.process_id = process_id
compiler._cache_write = cache_write
"""


def free_port():
    with socket.socket() as found:
        found.bind(("localhost", 0))
        return found.getsockname()[1]


class Group:
    """Processes 0 to count - 1 of a training; what each prints is in folder/INDEX.out and .err."""

    def __init__(self, folder, count, *arguments, prelude="", port=None, join=60):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.count, self.arguments = folder, count, arguments
        self.port = port or free_port()
        self.program = LIMITS.format(join=join) + KEEP_PROGRAMS + prelude + RUNNER
        self.processes = {}

    def start(self, *indices, arguments=(), environment=None):
        """Starts all processes, or those of these numbers."""
        for index in indices or range(self.count):
            flags = ["--coordinator", f"localhost:{self.port}", "--num_processes", self.count,
                     "--process_id", index]  # fmt: skip
            out, err = (
                self.folder.joinpath(f"{index}.{kind}").open("w") for kind in ("out", "err")
            )
            with out, err:
                self.processes[index] = subprocess.Popen(
                    [sys.executable, "-c", self.program,
                     *map(str, (*flags, *self.arguments, *arguments))],
                    cwd=ROOT, stdout=out, stderr=err,
                    env={
                        **os.environ,
                        "PYTHONPATH": str(ROOT),
                        "XLA_FLAGS": COMPILE_FAST,
                        **(environment or {}),
                    },
                )  # fmt: skip
        return self

    def said(self, index, kind="err"):
        return self.folder.joinpath(f"{index}.{kind}").read_text()

    def wait_until(self, holds, seconds=120):
        """Waits until a function of no arguments says so."""
        deadline = time.monotonic() + seconds
        while not holds():
            all_said = "".join(map(self.said, self.processes))
            assert time.monotonic() < deadline, all_said
            assert all(each.poll() is None for each in self.processes.values()), all_said
            time.sleep(0.02)

    def wait_for(self, text, index=0, kind="out", seconds=120):
        """Waits until a process has said something."""
        self.wait_until(lambda: text in self.said(index, kind), seconds)

    def wait(self, seconds=180):
        """Waits for all ends.  Returns the exit codes, by number."""
        deadline = time.monotonic() + seconds
        try:
            return [self.processes[index].wait(max(0, deadline - time.monotonic()))
                    for index in sorted(self.processes)]  # fmt: skip
        finally:
            for process in self.processes.values():
                process.kill()


def tiny_arguments(workdir):
    return ["--config", ROOT / "configs" / "resnet44.py", *TINY, "--workdir", workdir]


def small_rate(workdir):
    return [*tiny_arguments(workdir), "--config.schedule.learning_rate=0.01"]


def start_and_send(fault, index, count, run, folder):
    """Starts a run that was begun or not, and sends a signal to one process when it has gone on."""
    group = Group(folder, count, *small_rate(run), prelude=SLOW_STEPS).start()
    before = latest_step(run)
    group.wait_until(lambda: latest_step(run) > before)
    group.processes[index].send_signal(fault)
    return group


def latest_step(run):
    return max((int(path.name) for path in run.glob("checkpoints/[0-9]*")
                if path.name.isdecimal()), default=0)  # fmt: skip


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
