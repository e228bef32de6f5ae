"""Real processes: signals, a second one in the run directory, and output whose reader is gone."""

import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from resnet_jax import cli
from tests.conftest import ROOT
from tests.support.group import latest_step
from tests.support.processes import TINY, read_until, start


@pytest.fixture
def arguments(tmp_path):
    workdir = tmp_path / "run"
    return ["--config", "quickstart", "--workdir", workdir, *TINY, "--config.num_epochs=5000"]


@pytest.mark.slow
def test_signals_and_a_second_process(arguments, tmp_path):
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


@pytest.mark.slow
def test_a_signal_before_anything_was_trained_ends_at_once(arguments, tmp_path):
    """It comes while the first program is compiled, which takes longer than the wait here."""
    process = start(
        *arguments, "--config.model.depth=44", "resnet",
        JAX_COMPILATION_CACHE_DIR=tmp_path / "empty",
    )  # fmt: skip
    read_until(process.stdout, "run directory")
    time.sleep(1)
    process.send_signal(signal.SIGTERM)
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 128 + signal.SIGTERM
    (line,) = stderr.splitlines()
    assert line.startswith("SIGTERM: ")
    assert not list((tmp_path / "run").glob("checkpoints/*"))


@pytest.mark.slow
def test_training_into_a_closed_pipe_goes_on_and_an_interrupt_saves(arguments, tmp_path):
    """The terminal's interrupt ends a tee before the command that pipes into it."""
    process = start(*arguments)
    read_until(process.stdout, " 2/5000 ")
    process.stdout.close()
    closed_at = latest_step(tmp_path / "run")
    while latest_step(tmp_path / "run") < closed_at + 6:
        assert process.poll() is None, process.stderr.read()
        time.sleep(0.1)
    process.stderr.close()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=120) == 130
    assert latest_step(tmp_path / "run") >= closed_at + 6


EVALUATE = """
import pytest
from resnet_jax import cli, evaluate
from tests.conftest import make_dataset
from tests.support.tiny_model import use_dataset, use_tiny_model
use_tiny_model(pytest.MonkeyPatch())
use_dataset(pytest.MonkeyPatch(), make_dataset())
cli.run(evaluate.main)
"""


@pytest.mark.slow
def test_evaluate_into_a_closed_pipe_writes_its_files(workdir):
    read_end, write_end = os.pipe()
    os.close(read_end)
    result = subprocess.run(
        [sys.executable, "-c", EVALUATE, "--workdir", workdir, "--checkpoint=latest"],
        cwd=ROOT, stdout=write_end, stderr=subprocess.PIPE, text=True, timeout=120,
    )  # fmt: skip
    os.close(write_end)
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads((workdir / "evaluation_test.json").read_text())["step"] == 9


def test_a_user_without_a_home_folder_has_no_cache(monkeypatch):
    def home():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", home)
    for name in ("XDG_CACHE_HOME", "JAX_COMPILATION_CACHE_DIR"):
        monkeypatch.delenv(name, raising=False)
    cli.enable_compilation_cache()
