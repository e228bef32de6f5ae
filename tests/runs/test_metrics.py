import csv
import logging

from resnet_jax.runs import record
from resnet_jax.runs.metrics import METRICS_COLUMNS, write_metrics


def _row(epoch, **changes):
    row = dict.fromkeys(METRICS_COLUMNS, 0.1) | {"epoch": epoch, "step": 3 * epoch}
    return row | changes


def test_metrics_hold_every_digit(tmp_path):
    rows = [_row(1, val_loss=1 / 3), _row(2)]
    write_metrics(tmp_path / "metrics.csv", rows)
    with (tmp_path / "metrics.csv").open() as file:
        read = list(csv.DictReader(file))
    assert list(read[0]) == list(METRICS_COLUMNS)
    assert [int(row["epoch"]) for row in read] == [1, 2]
    assert float(read[0]["val_loss"]) == 1 / 3


def test_a_plot_that_fails_is_a_warning(tmp_path, monkeypatch, caplog):
    def fail(path, history, title):
        raise ValueError("no font found")

    monkeypatch.setattr(record, "plot_curves", fail)
    with caplog.at_level(logging.WARNING, "resnet_jax"):
        record.RunRecord(tmp_path, "title").write([_row(1)], plot=True)
    assert "no font found" in caplog.text
    assert (tmp_path / "metrics.csv").exists()
