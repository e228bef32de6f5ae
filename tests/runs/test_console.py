from resnet_jax.runs.console import epoch_line
from resnet_jax.runs.metrics import METRICS_COLUMNS


def _row(epoch, **changes):
    row = dict.fromkeys(METRICS_COLUMNS, 0.1) | {"epoch": epoch, "step": 3 * epoch}
    return row | changes


def test_epoch_line_reads_well():
    line = epoch_line(_row(3, val_accuracy=0.3878, learning_rate=0.01), 50)
    assert line.startswith("epoch  3/50  step 9  train loss 0.1000")
    assert "accuracy 38.78 %" in line
    assert "lr 0.01 " in line
