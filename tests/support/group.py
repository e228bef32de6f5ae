"""Trainings of several processes on this machine, on the tiny dataset."""

import os
import socket
import subprocess
import sys
import time

import jax

from tests.conftest import ROOT
from tests.support.processes import RUNNER, TINY

# Short limits, so that a test need not wait for those that people can live with.
LIMITS = """
from resnet_jax.training import launch, processes, shared_folder
launch.JOIN_SECONDS, processes.HEARTBEAT_SECONDS = {join}, 10
launch.HEARTBEAT_SECONDS = processes.HEARTBEAT_SECONDS
shared_folder.APPEAR_SECONDS = 2
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
        self.program = LIMITS.format(join=join) + prelude + RUNNER
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
                        "JAX_COMPILATION_CACHE_DIR": str(jax.config.jax_compilation_cache_dir),
                        **(environment or {}),
                    },
                )  # fmt: skip
        return self

    def said(self, index, kind="err"):
        return self.folder.joinpath(f"{index}.{kind}").read_text()

    def wait_for(self, text, index=0, kind="out", seconds=120):
        """Waits until a process has said something."""
        deadline = time.monotonic() + seconds
        while text not in self.said(index, kind):
            assert time.monotonic() < deadline, self.said(index, kind) + self.said(index)
            assert self.processes[index].poll() is None, self.said(index)
            time.sleep(0.02)

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
