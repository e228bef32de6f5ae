"""What a reader without colours can tell in the plots of groups of runs."""

import pytest
from resnet_jax.studies.summaries import find_runs

from resnet_jax.studies.groups import group_runs
from resnet_jax.studies.plots import plot_comparison, plot_results
from resnet_jax.terminal.figures import line_style
from tests.support.run_folders import changed_config, write_run


@pytest.fixture
def texts(monkeypatch):
    """Everything that is written in the figures that are saved."""
    from matplotlib.figure import Figure
    from matplotlib.text import Text

    found = []
    save = Figure.savefig

    def savefig(figure, *arguments, **settings):
        save(figure, *arguments, **settings)
        found.extend(text.get_text() for text in figure.findobj(Text) if text.get_text())

    monkeypatch.setattr(Figure, "savefig", savefig)
    return found


@pytest.fixture
def groups(tmp_path):
    write_run(tmp_path / "a", changed_config(seed=0), (0.25, 0.5), 0.5)
    write_run(tmp_path / "b", changed_config(seed=1), (0.5, 0.75), 0.75)
    write_run(tmp_path / "c", changed_config(momentum=0.5), (0.125,), test_accuracy=None)
    return group_runs(find_runs([tmp_path]))


@pytest.mark.parametrize("num_points", [1, 29, 30, 300])
def test_twenty_lines_differ_without_colours(num_points):
    styles = [line_style(number, num_points) for number in range(20)]
    assert len({(style["linestyle"], style["marker"]) for style in styles}) == 20
    for style in styles:
        first, every = style["markevery"]
        assert 0 <= first < every <= num_points
        assert num_points < 30 or 8 <= num_points / every <= 10


def test_accuracies_are_named_with_their_unit_and_marks(tmp_path, groups, texts):
    plot_results(tmp_path / "results.png", groups)
    assert {"validation accuracy (%),\nto choose by", "test accuracy (%)"} <= set(texts)
    assert {"one seed", "mean ± sample standard deviation"} <= set(texts)
    assert texts.count("not finished") == 2  # validation, test
    assert (tmp_path / "results.png").read_bytes().startswith(b"\x89PNG")


def test_curves_are_named_with_their_unit_and_group(tmp_path, groups, texts):
    plot_comparison(tmp_path / "curves.png", groups)
    assert {"training loss: cross-entropy (nats)", "validation accuracy (%)"} <= set(texts)
    labels = {text.replace("\N{NO-BREAK SPACE}", " ") for text in texts}
    assert {"optimizer.momentum=0.9 (n = 2)", "optimizer.momentum=0.5 (n = 1)"} <= labels
