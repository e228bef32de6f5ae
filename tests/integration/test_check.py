import pytest

from resnet_jax import check
from resnet_jax.errors import RunError
from resnet_jax.training.experiment import Experiment
from tests.conftest import run_module


def test_says_what_a_bug_report_needs(tmp_path):
    result = run_module("-m", "resnet_jax.check", "--data_dir", str(tmp_path))
    assert result.returncode == 0, result.stderr
    rows = [line.split(maxsplit=1) for line in result.stdout.splitlines()]
    found = {row[0] for row in rows}
    assert {"commit", "versions", "system", "devices", "kernels", "dataset", "training"} <= found
    for part in ("resnet_jax 0.", "jax ", "cpu (cpu)", f"cifar10: not in {tmp_path}", "loss 2."):
        assert part in result.stdout


def test_without_native_kernels_it_says_why(tmp_path):
    result = run_module(
        "-m", "resnet_jax.check", "--data_dir", str(tmp_path), RESNET_JAX_NATIVE="0"
    )
    assert "kernels   on a CPU: XLA's (RESNET_JAX_NATIVE=0)" in result.stdout


def test_a_training_step_that_fails_is_one_line(tmp_path, monkeypatch):
    def fail(*args, **kwargs):
        raise TypeError("of another\nversion")

    monkeypatch.setattr(Experiment, "init_state", fail)
    with pytest.raises(RunError, match="a training step fails: of another version") as caught:
        check.main(["--data_dir", str(tmp_path)])
    assert caught.value.exit_code == 1
