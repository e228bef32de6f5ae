"""Runs compared as a user types it."""

import numpy as np
import pytest
from PIL import Image

from resnet_jax import compare
from resnet_jax.errors import InputError
from tests.conftest import run_module
from tests.support.run_folders import changed_config, write_run


@pytest.fixture
def runs(tmp_path):
    """Two seeds of one config, and one run of another that has not ended."""
    write_run(tmp_path / "runs" / "a", changed_config(seed=0), (0.25, 0.5), 0.5)
    write_run(tmp_path / "runs" / "b", changed_config(seed=1), (0.5, 0.75), 0.75)
    write_run(tmp_path / "runs" / "c", changed_config(momentum=0.5), (0.125,), None)
    return tmp_path / "runs"


def test_curves_and_table(runs, tmp_path, capsys):
    compare.main([str(runs), "--out", str(tmp_path / "plot.png")])
    lines = capsys.readouterr().out.splitlines()
    spread = "62.50 ± 17.68"
    assert lines[2] == f"optimizer.momentum=0.9       2      2  {spread}  {spread}  {spread}   6 s"
    assert "not finished" in lines[3]
    assert lines[4] == f"written to {tmp_path / 'plot.png'}"
    with Image.open(tmp_path / "plot.png") as image:
        colors = {tuple(color) for color in np.asarray(image.convert("RGB")).reshape(-1, 3)}
    assert {(31, 119, 180), (255, 127, 14)} <= colors  # a line for each


def test_a_run_without_an_epoch_is_named_all_the_same(tmp_path, capsys):
    workdir = write_run(tmp_path / "new", changed_config(), (0.5,), None)
    (workdir / "metrics.csv").unlink()
    compare.main([str(workdir), "--out", str(tmp_path / "plot.png")])
    row = capsys.readouterr().out.splitlines()[2]
    assert " ".join(row.split()) == "new 0 of 1 - - - not finished -"


def test_the_plot_goes_to_the_current_folder(runs, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    compare.main([str(runs / "a")])
    assert (tmp_path / "compare.png").exists()


def _damage(runs, name):
    (runs / "a" / name).write_text("{")
    return [str(runs)]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (lambda runs: [str(runs / "nowhere")], "nowhere: there is no such folder"),
        (lambda runs: [str(runs.parent / "empty")], "empty: no run here"),
        (lambda runs: _damage(runs, "config.json"), "config.json is damaged"),
        (lambda runs: _damage(runs, "metrics.csv"), "metrics.csv is damaged"),
        (lambda runs: [str(runs), "--out", "nowhere/plot.png"], "nowhere is not a folder"),
        (lambda runs: [str(runs), "--out", "plot.gif"], "plot.gif: must end in one of .png"),
        (lambda runs: [str(runs), "--config.seed=1"], "unrecognized arguments"),
        (lambda runs: [], "required: RUN"),
    ],
)
def test_bad_input_is_named(runs, tmp_path, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=message) as error:
        compare.main(arguments(runs))
    assert "\n" not in str(error.value)
    assert not list(tmp_path.glob("*.png"))


def test_exit_code_2_and_one_line(tmp_path):
    result = run_module("-m", "resnet_jax.compare", str(tmp_path))
    assert result.returncode == 2
    assert result.stderr == f"error: {tmp_path}: no run here (no config.json in it or below)\n"
