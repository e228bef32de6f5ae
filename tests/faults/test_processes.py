"""Signals, and a second process in a run directory that is in use."""

import shlex
import signal
import socket
import time

import pytest

from tests.conftest import ROOT
from tests.support.group import latest_step
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
    (line,) = stderr.splitlines()
    assert line.startswith("error: ")
    assert str(tmp_path / "run") in line
    assert f"process {first.pid} on {socket.gethostname()}" in line

    first.send_signal(signal.SIGTERM)
    _, stderr = first.communicate(timeout=120)
    assert first.returncode == 128 + signal.SIGTERM
    noted, to_resume, error = stderr.splitlines()
    assert noted.startswith("SIGTERM: ")
    assert error.startswith("error: ")
    step = latest_step(tmp_path / "run")
    assert f"step {step} in {tmp_path / 'run'}" in error

    command = shlex.split(to_resume.partition(": ")[2])
    assert command[:3] == ["python", "-m", "resnet_jax.train"]
    again = start(*command[3:], "slow")  # its checkpoint takes ten minutes
    assert "resuming" in read_until(again.stdout, f"step {step}")
    read_until(again.stdout, "epoch ")
    again.send_signal(signal.SIGINT)
    read_until(again.stderr, "SIGINT: ")
    again.send_signal(signal.SIGINT)
    again.communicate(timeout=120)
    assert again.returncode in (-signal.SIGINT, 128 + signal.SIGINT)


def test_a_signal_before_anything_was_trained_ends_at_once(tmp_path):
    """It comes while the first program is compiled, which takes longer than the wait here."""
    process = start(
        *("--config", "quickstart", "--workdir", tmp_path / "run", *TINY),
        *("--config.model.depth=44", "resnet"),
        cache=tmp_path / "empty",
    )
    read_until(process.stdout, "run directory")
    time.sleep(1)
    process.send_signal(signal.SIGTERM)
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 128 + signal.SIGTERM
    (line,) = stderr.splitlines()
    assert line.startswith("SIGTERM: ")
    assert not list((tmp_path / "run").glob("checkpoints/*"))
