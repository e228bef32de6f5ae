"""The compare command: its plot and its table."""

from resnet_jax import compare
from tests.support.run_folders import changed_config, write_run


def test_a_line_and_a_row_per_group(tmp_path, monkeypatch, capsys):
    """Two seeds of one config, and an unfinished run of another config."""
    write_run(tmp_path / "runs" / "a", changed_config(seed=0), (0.25, 0.5), 0.5)
    write_run(tmp_path / "runs" / "b", changed_config(seed=1), (0.5, 0.75), 0.75)
    write_run(tmp_path / "runs" / "c", changed_config(momentum=0.5), (0.125,), None)
    monkeypatch.chdir(tmp_path)
    compare.main(["runs", "--out", "plot.png"])
    _, _, first, second, last = capsys.readouterr().out.splitlines()
    assert first.split() == ["optimizer.momentum=0.9", "2", "2", *("62.50 ± 17.68 " * 3).split(),
                             "6", "s"]  # fmt: skip
    assert second.startswith("optimizer.momentum=0.5  0 of 1")
    assert "plot.png" in last
    assert (tmp_path / "plot.png").exists()
    compare.main(["runs/a"])  # the curves of a single run
    assert (tmp_path / "compare.png").exists()
    (tmp_path / "runs" / "c" / "metrics.csv").unlink()  # of a run without an epoch
    capsys.readouterr()
    compare.main(["runs/c", "--out", "new.svg"])
    row = capsys.readouterr().out.splitlines()[2]
    assert row.split() == ["c", "0", "of", "1", "-", "-", "-", "not", "finished", "-"]
    assert (tmp_path / "new.svg").exists()
