"""The compare command: its plot, its table, and bad input."""

import pytest

from resnet_jax import compare
from resnet_jax.errors import InputError
from tests.support.run_folders import changed_config, write_run


@pytest.fixture
def runs(tmp_path):
    """Two seeds of one config, and an unfinished run of another config."""
    write_run(tmp_path / "runs" / "a", changed_config(seed=0), (0.25, 0.5), 0.5)
    write_run(tmp_path / "runs" / "b", changed_config(seed=1), (0.5, 0.75), 0.75)
    write_run(tmp_path / "runs" / "c", changed_config(momentum=0.5), (0.125,), None)
    return tmp_path / "runs"


def test_a_line_and_a_row_per_group(runs, tmp_path, monkeypatch, capsys):
    compare.main([str(runs), "--out", str(tmp_path / "plot.png")])
    _, _, first, second, last = capsys.readouterr().out.splitlines()
    assert first.split() == ["optimizer.momentum=0.9", "2", "2", *("62.50 ± 17.68 " * 3).split(),
                             "6", "s"]  # fmt: skip
    assert second.startswith("optimizer.momentum=0.5  0 of 1")
    assert str(tmp_path / "plot.png") in last
    assert (tmp_path / "plot.png").exists()
    monkeypatch.chdir(tmp_path)
    compare.main([str(runs / "a")])  # the curves of a single run
    assert (tmp_path / "compare.png").exists()
    (runs / "c" / "metrics.csv").unlink()  # of a run without an epoch
    capsys.readouterr()
    compare.main([str(runs / "c"), "--out", "new.svg"])
    row = capsys.readouterr().out.splitlines()[2]
    assert row.split() == ["c", "0", "of", "1", "-", "-", "-", "not", "finished", "-"]
    assert (tmp_path / "new.svg").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["runs/nowhere"], "runs/nowhere: no such folder"),
        (["runs/d"], r"runs/d/metrics.csv is damaged"),
        (["runs/a", "--out", "nowhere/plot.png"], "--out nowhere/plot.png: nowhere"),
        (["runs/a", "--out", "plot.gif"], r"--out plot.gif: .* \.png"),
        (["runs/a", "--config.seed=1"], "--config.seed=1"),
        (["x" * 300], "x: no such folder"),
    ],
)
def test_bad_input_is_named(runs, tmp_path, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    (write_run(runs / "d", changed_config(seed=2)) / "metrics.csv").write_text("{")
    with pytest.raises(InputError, match=message) as error:
        compare.main(arguments)
    assert "\n" not in str(error.value)
    assert not list(tmp_path.glob("*.png"))
