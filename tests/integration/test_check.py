"""The check command: what a bug report needs, and a training step that works or does not."""

from types import SimpleNamespace

import pytest

from resnet_jax import check
from resnet_jax.errors import RunError


@pytest.mark.usefixtures("tiny_model")
def test_says_what_a_bug_report_needs_or_what_fails(tmp_path, monkeypatch, capsys):
    check.main(["--data_dir", str(tmp_path)])
    output = capsys.readouterr().out
    found = {line.split(maxsplit=1)[0] for line in output.splitlines()}
    assert {"commit", "versions", "system", "devices", "kernels", "dataset", "training"} <= found
    for part in ("resnet_jax 0.", "jax ", "cpu (cpu)", f"cifar10: not in {tmp_path}", "loss 2."):
        assert part in output

    def fail():
        raise TypeError("of another\nversion")

    missing = SimpleNamespace(is_loaded=False, description="RESNET_JAX_NATIVE=0")
    monkeypatch.setattr("resnet_jax.native.load", lambda: missing)
    monkeypatch.setattr(check, "_training_step", fail)
    with pytest.raises(RunError, match="a training step fails: of another version") as caught:
        check.main(["--data_dir", str(tmp_path)])
    assert caught.value.exit_code == 1
    assert "on a CPU: XLA's (RESNET_JAX_NATIVE=0)" in capsys.readouterr().out
