import csv

import pytest
from PIL import Image

from resnet_jax.runs import report


def _row(epoch, **changes):
    row = dict.fromkeys(report.METRICS_COLUMNS, 0.1) | {"epoch": epoch, "step": 3 * epoch}
    return row | changes


def test_metrics_hold_every_digit(tmp_path):
    rows = [_row(1, val_loss=1 / 3), _row(2)]
    report.write_metrics(tmp_path / "metrics.csv", rows)
    with (tmp_path / "metrics.csv").open() as file:
        read = list(csv.DictReader(file))
    assert list(read[0]) == list(report.METRICS_COLUMNS)
    assert [int(row["epoch"]) for row in read] == [1, 2]
    assert float(read[0]["val_loss"]) == 1 / 3


def test_curves_are_a_picture(tmp_path):
    report.plot_curves(tmp_path / "curves.png", [_row(1), _row(2)], "ResNet-8 on shapes32")
    with Image.open(tmp_path / "curves.png") as image:
        assert image.size == (1200, 480)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "summary.json"
    report.write_json(path, {"step": 1})

    with pytest.raises(TypeError):
        report.write_json(path, {"step": object()})
    assert [p.name for p in tmp_path.iterdir()] == ["summary.json"]
    assert '"step": 1' in path.read_text()


def test_epoch_line_reads_well():
    line = report.epoch_line(_row(3, val_accuracy=0.3878, learning_rate=0.01), 50)
    assert line.startswith("epoch  3/50  step 9  train loss 0.1000")
    assert "accuracy 38.78 %" in line
    assert "lr 0.01 " in line
