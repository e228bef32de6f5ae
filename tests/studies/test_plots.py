"""Plots of groups of runs: their texts, and lines that differ without colors."""

from matplotlib.figure import Figure
from matplotlib.text import Text

from resnet_jax.runs.summary import find_runs
from resnet_jax.studies.groups import group_runs
from resnet_jax.studies.plots import plot_comparison, plot_results
from resnet_jax.terminal.figures import line_style
from tests.support.run_folders import changed_config, write_run


def test_twenty_lines_differ_without_colors():
    for num_points in (1, 29, 30, 300):
        styles = [line_style(number, num_points) for number in range(20)]
        assert len({(style["linestyle"], style["marker"]) for style in styles}) == 20
        for style in styles:
            first, every = style["markevery"]
            assert 0 <= first < every <= num_points
            assert num_points < 30 or 8 <= num_points / every <= 10


def test_axes_have_units_and_groups_have_labels(tmp_path, monkeypatch):
    texts = []  # of the saved figures

    def savefig(figure, *arguments, save=Figure.savefig, **settings):
        save(figure, *arguments, **settings)
        found = [text.get_text() for text in figure.findobj(Text)]
        texts.extend(text.replace("\N{NO-BREAK SPACE}", " ") for text in found)

    monkeypatch.setattr(Figure, "savefig", savefig)
    write_run(tmp_path / "a", changed_config(seed=0), (0.25, 0.5), 0.5)
    write_run(tmp_path / "b", changed_config(seed=1), (0.5, 0.75), 0.75)
    write_run(tmp_path / "c", changed_config(momentum=0.5), (0.125,), test_accuracy=None)
    groups = group_runs(find_runs([tmp_path]))
    plot_results(tmp_path / "results.png", groups)
    assert {"optimizer.momentum=0.9", "optimizer.momentum=0.5", "test accuracy (%)"} <= set(texts)
    assert {"one seed", "mean ± sample standard deviation"} <= set(texts)
    assert texts.count("not finished") == 2  # validation, test
    assert (tmp_path / "results.png").read_bytes().startswith(b"\x89PNG")
    texts.clear()
    plot_comparison(tmp_path / "curves.png", groups)
    assert "validation accuracy (%)" in texts
    assert any("loss" in text and "nats" in text for text in texts)
    assert {"optimizer.momentum=0.9 (n = 2)", "optimizer.momentum=0.5 (n = 1)"} <= set(texts)
