"""What a command prints, writes and exits with when something around it ends or fails."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from resnet_jax import cli
from resnet_jax.errors import RunError
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.run import train
from tests.conftest import ROOT, run_module
from tests.support.processes import TINY, read_until, start
from tests.support.saved_runs import BEST

NEEDS_RESNET = True
EVALUATE = """
from resnet_jax import cli, evaluate
from resnet_jax.inference import evaluate as module
from tests.conftest import make_dataset
module.load = lambda name, data_dir: make_dataset()
cli.run(evaluate.main)
"""


@pytest.mark.slow
def test_evaluate_into_a_closed_pipe_writes_its_files(saved_run):
    read_end, write_end = os.pipe()
    os.close(read_end)
    result = subprocess.run(
        [sys.executable, "-c", EVALUATE, "--workdir", str(saved_run)],
        cwd=ROOT, stdout=write_end, stderr=subprocess.PIPE, text=True, timeout=120,
    )  # fmt: skip
    os.close(write_end)
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads((saved_run / "evaluation_test.json").read_text())["step"] == BEST


@pytest.mark.slow
def test_training_into_a_closed_pipe_goes_on(tmp_path):
    process = start(
        "--config", ROOT / "configs/quickstart.py", "--workdir", tmp_path / "run", *TINY
    )
    read_until(process.stdout, "run directory")
    process.stdout.close()
    assert process.wait(timeout=120) == 0
    assert process.stderr.read() == ""
    assert json.loads((tmp_path / "run" / "summary.json").read_text())["step"] == 9


@pytest.mark.slow
def test_an_interrupt_whose_tee_is_gone_saves_and_exits_with_130(tmp_path):
    arguments = ["--config", ROOT / "configs/quickstart.py", "--workdir", tmp_path / "run",
                 *TINY, "--config.num_epochs=5000"]  # fmt: skip
    process = start(*arguments)
    read_until(process.stdout, " 2/5000 ")
    process.stdout.close()
    process.stderr.close()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=120) == 130
    newest = max(int(path.name) for path in (tmp_path / "run" / "checkpoints").iterdir())
    assert newest >= 6


def test_a_user_without_a_home_folder_has_no_cache(monkeypatch):
    def home():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", home)
    for name in ("XDG_CACHE_HOME", "JAX_COMPILATION_CACHE_DIR"):
        monkeypatch.delenv(name, raising=False)
    cli.enable_compilation_cache()


def test_traceback_shows_where_an_error_comes_from():
    result = run_module("-m", "resnet_jax.evaluate", "--workdir", "nowhere", "--traceback")
    assert result.returncode == 2
    *above, line = result.stderr.splitlines()
    assert line.startswith("error: workdir nowhere")
    assert any("FileNotFoundError" in text for text in above)


@pytest.mark.slow
def test_a_validation_or_test_loss_that_is_not_finite_ends_the_run(
    tmp_path, tiny_config, tiny_load, monkeypatch
):
    tiny_config.num_steps = 1
    evaluation = Experiment.evaluate
    for split in ("validation", "test"):

        def poisoned(self, variables, name, *arguments, split=split, **options):
            result = evaluation(self, variables, name, *arguments, **options)
            return result._replace(loss=float("nan")) if name == split else result

        monkeypatch.setattr(Experiment, "evaluate", poisoned)
        with pytest.raises(RunError, match="finite"):
            train(tiny_config, tmp_path / "run")
        assert not (tmp_path / "run" / "summary.json").exists()
