"""Signals and second processes."""

import shlex
import signal
import socket
import time

import pytest

from tests.conftest import ROOT
from tests.support.processes import TINY, read_until, start

pytestmark = pytest.mark.slow


def test_signals_and_a_second_process(tmp_path):
    arguments = ["--config", ROOT / "configs" / "quickstart.py", "--workdir", tmp_path / "run",
                 *TINY, "--config.num_epochs=5000"]  # fmt: skip
    first = start(*arguments)
    read_until(first.stdout, " 1/5000 ")

    second = start(*arguments)
    _, stderr = second.communicate(timeout=120)
    assert second.returncode == 2
    owner = f"process {first.pid} on {socket.gethostname()}"
    assert stderr == f"error: workdir {tmp_path / 'run'} is in use by {owner}\n"

    first.send_signal(signal.SIGTERM)
    _, stderr = first.communicate(timeout=120)
    assert first.returncode == 128 + signal.SIGTERM
    noted, go_on, error = stderr.splitlines()
    assert noted.startswith("SIGTERM: stopping with a checkpoint")
    assert error.startswith("error: stopped by SIGTERM; the last good checkpoint is step ")

    command = shlex.split(go_on.removeprefix("to resume: "))
    assert command[:3] == ["python", "-m", "resnet_jax.train"]
    again = start(*command[3:], "slow")  # its checkpoint takes ten minutes
    step = error.split("step ")[1].split()[0]
    read_until(again.stdout, f"resuming from the checkpoint at step {step}")
    read_until(again.stdout, "epoch ")
    again.send_signal(signal.SIGINT)
    read_until(again.stderr, "SIGINT: stopping")
    again.send_signal(signal.SIGINT)
    again.communicate(timeout=120)
    assert again.returncode in (-signal.SIGINT, 128 + signal.SIGINT)


def test_a_signal_before_anything_was_trained_ends_at_once(tmp_path):
    """While the first program is compiled, which takes longer than is waited here."""
    process = start("--config", ROOT / "configs" / "quickstart.py", "--workdir", tmp_path / "run",
                     *TINY, "--config.model.depth=44", cache=tmp_path / "empty")  # fmt: skip
    read_until(process.stdout, "run folder")
    time.sleep(1)
    process.send_signal(signal.SIGTERM)
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 128 + signal.SIGTERM
    line = "SIGTERM: stopping at once, nothing to save yet; give the same command again\n"
    assert stderr == line
    assert not list((tmp_path / "run").glob("checkpoints/*"))
