import logging

import matplotlib as mpl
import pytest

from resnet_jax.runs import record
from resnet_jax.runs.plots import learning_rate_drops, plot_curves
from resnet_jax.runs.record import METRICS_COLUMNS


def _row(epoch, **changes):
    row = dict.fromkeys(METRICS_COLUMNS, 0.1) | {"epoch": epoch, "step": 3 * epoch}
    return row | changes


def test_a_plot_that_fails_is_a_warning(tmp_path, monkeypatch, caplog):
    def fail(path, history, title):
        raise ValueError("no font found")

    monkeypatch.setattr(record, "plot_curves", fail)
    with caplog.at_level(logging.WARNING, "resnet_jax"):
        record.RunRecord(tmp_path, "title").write([_row(1)], plot=True)
    assert "no font found" in caplog.text
    assert (tmp_path / "metrics.csv").exists()


@pytest.mark.parametrize(
    ("name", "start"), [("a.png", b"\x89PNG"), ("a.svg", b"<?xml"), ("a.pdf", b"%PDF")]
)
def test_every_format_has_the_same_bytes_whatever_the_user_s_settings(tmp_path, name, start):
    plot_curves(tmp_path / name, [_row(1), _row(2)], "ResNet-8")
    content = (tmp_path / name).read_bytes()
    assert content.startswith(start)
    with mpl.rc_context({"text.usetex": True, "font.size": 20}):
        plot_curves(tmp_path / name, [_row(1), _row(2)], "ResNet-8")
        assert mpl.rcParams["font.size"] == 20
    assert (tmp_path / name).read_bytes() == content


def test_drops_of_the_learning_rate_are_found_and_marked(tmp_path):
    """By a dotted line between the epochs: where without it the plot is white or grid."""
    rates = [0.1, 0.1, 0.01, 0.01, 0.001]
    history = [_row(k, learning_rate=rate) for k, rate in enumerate(rates, start=1)]
    assert learning_rate_drops(history) == [3, 5]
    line = [_row(k, learning_rate=0.1 * (1 - k / 8)) for k in range(1, 9)]
    assert learning_rate_drops(line) == []
    assert learning_rate_drops([_row(1), _row(2, learning_rate=0.01)]) == [2]
    for rate, num_dashes in ((0.1, 0), (0.01, 4)):  # a line and its legend, in both parts
        history = [_row(1), _row(2), _row(3, learning_rate=rate)]
        plot_curves(tmp_path / "a.svg", history, "ResNet-8")
        assert (tmp_path / "a.svg").read_text().count("stroke-dasharray: 1,1.65") == num_dashes
