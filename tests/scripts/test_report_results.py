"""The table of results."""

import pytest
import report_results

from resnet_jax.runs.summary import find_runs
from tests.conftest import ROOT
from tests.support.run_folders import changed_config, write_run


@pytest.fixture
def runs(tmp_path):
    folder = tmp_path / "runs"
    write_run(folder / "a", changed_config(seed=3), (0.25, 0.5), 0.5)
    write_run(folder / "b", changed_config(seed=1), (0.5, 0.75), 0.75, commit="1234567890+")
    write_run(folder / "c", changed_config(num_steps=20, momentum=0.5), (0.5, 0.125), 0.25)
    return folder


ROWS = [
    "| config | seeds | n | validation accuracy, last epoch, % | test accuracy, last epoch, % "
    "| commit | device | time of a run |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    "| resnet44.py, num_epochs=2 | 1, 3 | 2 | 62.50 ± 17.68 "
    "| 62.50 ± 17.68 | 1234567+, c0ffee1 | cpu: cpu | 6 s |",
    "| resnet44.py, num_epochs=2, num_steps=20, optimizer.momentum=0.5 | 0 | 1 | 12.50 | 25.00 "
    "| c0ffee1 | cpu: cpu | 6 s |",
]


def test_the_table_by_hand_replaces_that_of_the_docs_and_nothing_else(runs, tmp_path, capsys):
    report_results.main([str(runs)])
    assert capsys.readouterr().out.splitlines() == ROWS
    docs = tmp_path / "results.md"
    begin, end = "<!-- results: begin -->", "<!-- results: end -->"
    docs.write_text(f"before ±\n{begin}\nold\nrows\n{end}\n\nafter\n")
    for _ in range(2):
        report_results.main([str(runs), "--docs", str(docs)])
        assert docs.read_text().splitlines() == ["before ±", begin, *ROWS, end, "", "after"]


def test_the_table_of_our_own_results_is_that_of_their_runs():
    docs = (ROOT / "docs" / "results.md").read_text()
    table = report_results.markdown_table(find_runs([ROOT / "docs" / "runs"]))
    assert report_results.replace_table(docs, table) == docs
